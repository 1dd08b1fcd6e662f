// What the tables of words hold, read from their source, so that the words within functions are found too.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const folder = path.join(import.meta.dirname, '../../src/view/words');

/** Every piece of English text of the interface that German says in other words. */
export function englishPieces(): string[] {
  const german = new Set(piecesOf('de'));
  return [...new Set(piecesOf('en'))].filter((piece) => !german.has(piece));
}

function piecesOf(language: string): string[] {
  const pieces: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isStringLiteralLike(node)) pieces.push(plain(node.text));
    // A single word of a sentence, such as its “The”, tells nothing.
    if ((ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && node.text.trim().includes(' '))
      pieces.push(plain(node.text));
    node.forEachChild(visit);
  };
  for (const name of readdirSync(path.join(folder, language)))
    visit(ts.createSourceFile(name, readFileSync(path.join(folder, language, name), 'utf8'), ts.ScriptTarget.Latest, true));
  return pieces.filter((piece) => /\p{L}{2}/u.test(piece));
}

/** A text without numbers and punctuation around it. */
function plain(text: string): string {
  return text
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The pieces that a text says: short ones where it says nothing else, longer ones wherever they stand in it. */
export function piecesIn(text: string, pieces: readonly string[]): string[] {
  const said = plain(text);
  return pieces.filter((piece) => said === piece || (piece.split(' ').length > 2 && said.includes(piece)));
}
