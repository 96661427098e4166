import { mountCkeditor } from '../../fixtures/editors/ckeditor';
import { fragmentOf } from '../../fixtures/editors/fragment';
import { mountFroalaLike } from '../../fixtures/editors/froala-like';
import type { MountedEditor } from '../../fixtures/editors/mounted-editor';
import { spoilers, type Spoiler } from './spoilers';

/** Red, green, blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** The editors that are asked. */
export type Kind = 'ckeditor5' | 'froala' | 'contenteditable' | 'textarea';

const mountPlain = (host: HTMLElement, html: string): MountedEditor => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  host.append(box);
  const setHtml = (next: string): void => box.replaceChildren(fragmentOf(box, next));
  setHtml(html);
  return { getHtml: () => box.innerHTML, setHtml, focus: () => box.focus(), destroy: () => box.remove() };
};

const mountTextarea = (host: HTMLElement, text: string): MountedEditor => {
  const box = document.createElement('textarea');
  host.append(box);
  const setHtml = (next: string): void => {
    box.value = next;
  };
  setHtml(text);
  return { getHtml: () => box.value, setHtml, focus: () => box.focus(), destroy: () => box.remove() };
};

const mountCk = (host: HTMLElement, html: string): Promise<MountedEditor> => {
  const box = document.createElement('div');
  box.dataset['testId'] = 'omnicomposer-rich-text-ckeditor';
  host.append(box);
  return mountCkeditor(box, html);
};

const mounts = { ckeditor5: mountCk, froala: mountFroalaLike, contenteditable: mountPlain, textarea: mountTextarea };

let host: HTMLElement | null = null;
let editor: MountedEditor | null = null;
let life = new AbortController();

const mounted = (): MountedEditor => {
  if (!editor) throw new Error('nothing is mounted');
  return editor;
};
const box = (): HTMLElement => {
  const found = host?.querySelector<HTMLElement>('[contenteditable="true"], textarea');
  if (!found) throw new Error('no box');
  return found;
};

/** What the page's own code can do, called from the tests by name. */
export const stage = {
  mount: async (kind: Kind, html: string): Promise<void> => {
    life.abort();
    life = new AbortController();
    await editor?.destroy();
    host?.remove();
    host = document.createElement('main');
    document.body.prepend(host);
    editor = await mounts[kind](host, html);
    document.getSelection()?.removeAllRanges();
  },
  html: (): string => mounted().getHtml(),
  setHtml: (html: string): void => mounted().setHtml(html),
  focus: (): void => mounted().focus(),
  /** Focuses something else, as a click into a panel does. */
  leave: (): void => document.querySelector<HTMLElement>('#elsewhere')?.focus(),
  outerHtml: (): string => box().outerHTML,
  /** What the browser itself says that a person sees. */
  visible: (): string => box().innerText,
  /** Puts a node into the box, as other extensions do. */
  intrude: (html: string): void => box().append(fragmentOf(box(), html)),
  attribute: (name: string, value: string): void => box().setAttribute(name, value),
  remove: (): void => box().remove(),
  /** How many pixels of a PNG (base64) are of about this colour. */
  count: async (png: string, colour: Colour): Promise<number> => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let found = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (colour.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 12)) found += 1;
    }
    return found;
  },
  spoil: (how: Spoiler): void => spoilers[how](box(), life.signal),
};

Object.assign(globalThis, { stage });
