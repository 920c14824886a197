// Compiles Typst files to PDF, all in this one process: node typst.mjs FONTS OUT FILE.typ...
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [fonts, out, ...files] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: dirname(files[0]), fontArgs: [{ fontPaths: [fonts] }] });
for (const file of files) {
  const pdf = compiler.pdf({ mainFileContent: readFileSync(file, 'utf8') });
  writeFileSync(join(out, basename(file, '.typ') + '.pdf'), pdf);
}
