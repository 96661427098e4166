import path from 'node:path';

/** `content` is the part of `entrypoints` that runs in the helpdesk's tab. */
export type Room = 'core' | 'page' | 'store' | 'protocol' | 'components' | 'entrypoints' | 'content';

/** The room a file or import target lies in; null for packages. */
export function room(file: string): Room;
export function room(file: string): Room | null {
  if (file.startsWith('lib/core/')) return 'core';
  if (file.startsWith('lib/page/')) return 'page';
  if (file.startsWith('lib/store/')) return 'store';
  if (/^lib\/protocol(?:\.ts)?$/.test(file)) return 'protocol';
  if (file.startsWith('components/')) return 'components';
  if (/^entrypoints\/[a-z-]+\.content\//.test(file)) return 'content';
  if (file.startsWith('entrypoints/')) return 'entrypoints';
  return null;
}

export type Import = { readonly target: string; readonly types: boolean };

/** What a source file imports, relative paths resolved from the project's root, without extension. */
export function importsOf(file: string, text: string): readonly Import[] {
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?([\w\s{},*$]*?)\s*from\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^\s*import\s*()()['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(()()['"]([^'"]+)['"]\)/g),
  ];
  return found.map(([, type, names = '', from = '']) => {
    const named =
      names
        .match(/\{([^}]*)\}/)?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? [];
    const types =
      Boolean(type) ||
      (named.length > 0 && !/^\s*[\w*]/.test(names) && named.every((name) => name.startsWith('type ')));
    return { target: from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from, types };
  });
}
