import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);

function classesOf(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.dto.ts') && !/(node_modules|dist)\//.test(file))
    .flatMap((file) => [...readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8').matchAll(/^export class (\w+)/gm)])
    .map(([, name = '']) => name);
}

describe('classes of requests and answers', () => {
  it('have names of their own: the OpenAPI document knows a class by its name, and a second one would take its place', () => {
    const names = ['libs', 'apps/api/src'].flatMap(classesOf);
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
