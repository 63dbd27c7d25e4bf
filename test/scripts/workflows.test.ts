import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> };
type Job = {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
};
type Workflow = {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

const project = join(import.meta.dirname, '..', '..');
const folder = join(project, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${name} ${id}`, job })),
);
const steps = jobs.flatMap(({ job }) => job.steps ?? []);
const commands = steps.flatMap(({ run }) => run ?? []).join('\n');

describe('the workflows', () => {
  it('use the code of others only at one commit, with its version beside it', () => {
    const used = workflows.flatMap(({ text }) => text.match(/uses: .*/gu) ?? []);
    const foreign = used.filter((line) => !line.startsWith('uses: ./'));
    expect(foreign.length).toBeGreaterThan(0);
    const loose = foreign.filter(
      (line) => !/^uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(line),
    );
    expect(loose).toEqual([]);
  });

  it('one action is at one commit everywhere', () => {
    const pins = new Set(steps.flatMap(({ uses }) => uses ?? []));
    const names = new Set([...pins].map((pin) => pin.split('@')[0]));
    expect(pins.size).toBe(names.size);
  });

  it('may only read, but for the one that makes the draft', () => {
    for (const { name, workflow } of workflows)
      expect(workflow.permissions, name).toEqual({ contents: 'read' });
    const asking = jobs.filter(({ job }) => job.permissions !== undefined);
    expect(asking.map(({ name, job }) => [name, job.permissions])).toEqual([
      ['release.yml draft', { actions: 'read', contents: 'write' }],
    ]);
    const kept = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(kept.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });

  it('publish nothing, and know no secret', () => {
    expect(commands).not.toMatch(/npm publish|--publish always|gh release edit/u);
    expect(commands.match(/gh release create .*/gu)).toEqual([expect.stringContaining(' --draft ')]);
    expect(workflows.map(({ text }) => text).join('\n')).not.toContain('secrets.');
  });

  it('no name that others choose gets into a command', () => {
    expect(commands).not.toContain('${{');
  });

  it('run on three systems with three versions of Node', () => {
    const matrix = jobs.find(({ name }) => name === 'check.yml tests')?.job.strategy?.matrix;
    expect(matrix?.node).toEqual([20, 22, 24]);
    expect(matrix?.os?.map((os) => String(os).split('-')[0])).toEqual(['ubuntu', 'windows', 'macos']);
  });

  it('every script that they run is one of the project', () => {
    const named = [...commands.matchAll(/npm (?:run )?(\w+)/gu)]
      .map(([, name]) => name ?? '')
      .filter((name) => !['ci', 'sbom'].includes(name));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
