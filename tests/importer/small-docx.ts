import { strToU8, zipSync } from 'fflate';

const NUMBERING = `<w:numbering xmlns:w="w">
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
const STYLES = `<w:styles xmlns:w="w"><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>`;

/** A paragraph as Word writes it; `list` is 1 for numbers and 2 for bullets. */
export function paragraph(words: string, { style = '', list = 0, level = 0, deleted = '' } = {}): string {
  const kind = style && `<w:pStyle w:val="${style}"/>`;
  const listed = list > 0 ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>` : '';
  const gone = deleted && `<w:del><w:r><w:delText>${deleted}</w:delText></w:r></w:del>`;
  return `<w:p><w:pPr>${kind}${listed}</w:pPr>${gone}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** A table as Word writes it, one list of cells to a row. */
export function table(...rows: string[][]): string {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A .docx file with this body. */
export function docx(...body: string[]): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body.join('')}</w:body></w:document>`),
    'word/numbering.xml': strToU8(NUMBERING),
    'word/styles.xml': strToU8(STYLES),
  });
}
