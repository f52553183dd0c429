// `npm run findings`: writes the table of all findings into docs/findings.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsTable } from './findings-table';
import { withSection } from './marked-section';

const path = join(import.meta.dirname, '../docs/findings.md');
writeFileSync(path, withSection(readFileSync(path, 'utf8'), 'findings', findingsTable()));
