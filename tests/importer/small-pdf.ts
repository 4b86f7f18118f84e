/** A line on a page: its words, how far from the left and the foot, and how large. */
export interface Placed {
  words: string;
  x: number;
  y: number;
  size?: number;
}

/** A PDF with these pages, in the plainest form there is. */
export function pdf(...pages: Placed[][]): Uint8Array {
  const objects: string[] = ['', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const kids: number[] = [];
  for (const lines of pages) {
    const content = lines
      .map(({ words, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`)
      .join('\n');
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 2 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
    kids.push(objects.length);
  }
  objects[0] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  objects.push('<< /Type /Catalog /Pages 1 0 R >>');
  return assembled(objects);
}

function escaped(words: string): string {
  return words.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

function assembled(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file + trailer);
}
