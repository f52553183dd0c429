const bounds = (name: string) => new RegExp(`(<!-- ${name}:start[^>]*-->\n)([\\s\\S]*?)(<!-- ${name}:end -->)`, 'u');

/** What stands between a section's two marks. Throws where the marks are missing. */
export function sectionOf(paper: string, name: string): string {
  const found = bounds(name).exec(paper);
  if (!found) throw new Error(`no section ${name}`);
  return (found[2] ?? '').trim();
}

/** A paper with another text between a section's two marks. */
export function withSection(paper: string, name: string, text: string): string {
  sectionOf(paper, name);
  return paper.replace(bounds(name), (_, start: string, __, end: string) => `${start}\n${text.trim()}\n\n${end}`);
}
