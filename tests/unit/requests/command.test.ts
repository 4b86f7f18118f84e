import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

/** Starting a process alone can take seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const command = fileURLToPath(new URL('../../../rules/commands/check.ts', import.meta.url));
const settings = fileURLToPath(new URL('../../corpora/schools/marlbrook-hill.json', import.meta.url));

it('check --requests answers each line, names what is wrong with one, and goes on', () => {
  const pupil = { id: 'r1', site: 'facebook', direction: 'incoming', act: 'accept', name: 'Teddy Blackwood' };
  const lines = [
    JSON.stringify(pupil),
    'no JSON',
    JSON.stringify({ ...pupil, id: 'r2', act: 'poke' }),
    '{"id":"r3"}',
  ];
  const options = ['--settings', settings, '--policy', 'stokes-wood', '--requests'];
  const { stdout, status } = spawnSync(process.execPath, [command, ...options], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    {
      id: 'r1',
      tier: 'interrupt',
      match: { role: 'pupil', level: 'likely', cues: ['full name'] },
      reply: 'decline-explicitly',
      reportTo: null,
    },
    { id: null, line: 2, error: expect.stringContaining('not JSON') },
    { id: 'r2', line: 3, error: expect.stringMatching(/^act should be/) },
    { id: 'r3', line: 4, error: expect.stringContaining('name is missing') },
  ]);
  expect(status).toBe(1);
});
