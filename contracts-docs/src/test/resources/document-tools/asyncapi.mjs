// Prints what @asyncapi/parser has to say of a document, as JSON.
import { readFileSync } from 'node:fs';
import asyncapi from '@asyncapi/parser';

const { document, diagnostics } = await new asyncapi.Parser().parse(readFileSync(process.argv[2], 'utf8'));
const problems = diagnostics.map(({ severity, code, path, message }) => ({ severity, code, path, message }));
console.log(JSON.stringify({ parsed: document !== undefined, problems }));
