// Holds JSON values against a JSON Schema (2020-12) with Ajv, in strict mode.
// node validate-json.mjs SCHEMA VALUES: VALUES is a JSON array; prints a JSON array with, for each value, its first error or null.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [schemaFile, valuesFile] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
const values = JSON.parse(readFileSync(valuesFile, 'utf8'));
console.log(JSON.stringify(values.map((value) => (validate(value) ? null : ajv.errorsText(validate.errors)))));
