import { SaxesParser } from 'saxes';

export interface ParagraphStyle {
  /** 1 to 6 for a heading, 0 otherwise. */
  heading: number;
  contents: boolean;
  list: string | null;
  level: number;
}

interface Raw {
  name: string;
  based: string;
  outline: number | null;
  list: string | null;
  level: number;
}

/** The paragraph styles that `word/styles.xml` describes, by identifier; a style inherits from the one it is based on. */
export function stylesIn(xml: string | undefined): (id: string) => ParagraphStyle {
  const raw = rawStyles(xml ?? '<w/>');
  const resolve = (id: string, depth = 0): ParagraphStyle => {
    const style = raw.get(id);
    const base: ParagraphStyle =
      style?.based && depth < 10
        ? resolve(style.based, depth + 1)
        : { heading: 0, contents: false, list: null, level: 0 };
    if (!style) return byName(id, base);
    const named = byName(style.name, base);
    const outline = style.outline !== null && style.outline < 6 ? style.outline + 1 : named.heading;
    return {
      heading: outline,
      contents: named.contents,
      list: style.list ?? base.list,
      level: style.list ? style.level : base.level,
    };
  };
  return (id) => resolve(id);
}

function byName(name: string, base: ParagraphStyle): ParagraphStyle {
  const heading = /^heading ?([1-6])$/i.exec(name)?.[1] ?? (/^(?:title|subtitle)$/i.test(name) ? '1' : null);
  return {
    ...base,
    heading: heading ? Number(heading) : base.heading,
    contents: base.contents || /^(?:toc|contents|table of contents) ?(?:heading|\d)?$/i.test(name),
  };
}

function rawStyles(xml: string): Map<string, Raw> {
  const styles = new Map<string, Raw>();
  let style: Raw | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') {
      style = { name: '', based: '', outline: null, list: null, level: 0 };
      styles.set(attributes['w:styleId'] ?? '', style);
    } else if (style && name === 'w:name') style.name = value;
    else if (style && name === 'w:basedOn') style.based = value;
    else if (style && name === 'w:outlineLvl') style.outline = Number(value);
    else if (style && name === 'w:numId') style.list = value;
    else if (style && name === 'w:ilvl') style.level = Number(value);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:style') style = null;
  });
  parser.write(xml).close();
  return styles;
}
