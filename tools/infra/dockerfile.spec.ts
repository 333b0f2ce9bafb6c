import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { workspaceRoot } from '../workspace.mjs';

const text = readFileSync(join(workspaceRoot, 'infra/docker/Dockerfile'), 'utf8');
const instructions = DockerfileParser.parse(text).getInstructions();
const argumentsOf = (keyword: string) =>
  instructions
    .filter((instruction) => instruction.getKeyword() === keyword)
    .map((instruction) => instruction.getArgumentsContent() ?? '');

describe('the Dockerfile', () => {
  it('has no mistake that a Dockerfile validator knows', () =>
    expect(validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toEqual([]));

  it('builds in one stage and runs in another, on a pinned image', () => {
    expect(argumentsOf('ARG')).toEqual([expect.stringMatching(/^NODE_IMAGE=node:\d+\.\d+\.\d+-bookworm-slim$/)]);
    expect(argumentsOf('FROM')).toEqual(['${NODE_IMAGE} AS build', '${NODE_IMAGE}']);
  });

  it('does not run as root, and leaves the program to root', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
    for (const copied of argumentsOf('COPY').filter((it) => it.startsWith('--from')))
      expect(copied).toContain('--chown=root:root');
  });

  it('takes nothing from the folder that the repository does not hold', () => {
    const ignored = readFileSync(join(workspaceRoot, '.dockerignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', '.redress', '**/node_modules', '**/dist']));
    const workspaces: string[] = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')).workspaces;
    expect(workspaces.filter((folder) => ignored.includes(folder.split('/')[0]!))).toEqual([]);
  });

  it('starts a program that the build makes', () => {
    const [command] = argumentsOf('CMD');
    const [node, program] = JSON.parse(command!) as string[];
    expect(node).toBe('node');
    expect(existsSync(join(workspaceRoot, program!.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))).toBe(true);
  });
});
