import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { confirmedPolicy } from '../../../rules/policies/importer/confirm.ts';
import { Policy } from '../../../rules/policies/schema.ts';

/** Each test starts a process; on a busy machine that alone can take seconds. */
vi.setConfig({ testTimeout: 60_000 });

const command = fileURLToPath(new URL('../../../rules/commands/policy-import.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'policy-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return spawnSync('node', [command, file], { encoding: 'utf8' });
}

describe('npm run policy:import', () => {
  it('prints a policy as JSON, and what to look at in plain sentences beside it', () => {
    const { stdout, stderr, status } = run(
      'policy.md',
      '# Ash Grove Primary School\n\n## Staff policy\n\nReview date: May 2020\n\nStaff must not:\n\n- name pupils\n- bully others\n- accept pupils as friends\n',
    );
    const proposal = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Policy.strict().parse(confirmedPolicy(proposal)).clauses).toHaveLength(3);
    expect(stderr).toContain('3 clauses were read. Nothing is in force before a person has confirmed them.');
    expect(stderr).toContain('The review was due in 2020-05, which has passed.');
    expect(stderr).toMatch(/It has no rule about: .*parents as friends/);
  });

  it('says what is wrong with a file, prints nothing, and ends with status 2', () => {
    const { stdout, stderr, status } = run('policy.docx', new Uint8Array([0x4d, 0x5a, 0, 0]));
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('This file is a program, not a document');
  });
});
