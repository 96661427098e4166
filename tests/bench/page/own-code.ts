import type { Slice } from './trace';

/** A task of the main thread with what Sapa's code had of it. Processor times, ms. */
export type Task = { readonly start: number; readonly all: number; readonly own: number; readonly calls: number };

type Owner = 'own' | 'foreign' | null;
type Node = { readonly slice: Slice; readonly children: Node[] };

const calls = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'V8.CompileCode']);
/** Slices that only stand around calls: they belong to whoever is called in them. */
const wrappers = new Set([
  'RunTask',
  'ThreadControllerImpl::RunTask',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'SimpleWatcher::OnHandleReady',
  'Receive mojo message',
  'v8.callFunction',
]);
/** Work that the page or the browser began: a wrapper that holds some is nobody's. */
const shared = new Set([
  'EventDispatch',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
]);

const costOf = ({ cpu, start, end }: Slice): number => cpu ?? end - start;

const treesOf = (slices: readonly Slice[]): readonly Node[] => {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const slice of slices.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1)?.slice.end ?? 0) <= slice.start) open.pop();
    const node: Node = { slice, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
};

/** What `weigh` found below a node. */
type Weight = { readonly own: number; readonly calls: number; readonly foreign: boolean };

/**
 * The innermost call owns the time: a call into our scripts is ours with all that the browser does in it (layout it
 * forces, garbage collected in it, messages posted), less the calls into other scripts that it holds. Timers, frames,
 * microtasks and whole tasks in which nothing but our code is called and nothing is laid out or painted are ours whole,
 * so unpacking a message that arrives counts too.
 */
const weigh = (node: Node, isOwn: (url: string) => boolean, around: Owner): Weight => {
  const { name, url } = node.slice;
  const called: Owner = calls.has(name) && url !== '' ? (isOwn(url) ? 'own' : 'foreign') : null;
  const below = node.children.map((child) => weigh(child, isOwn, called ?? around));
  const inside = {
    own: below.reduce((sum, { own }) => sum + own, 0),
    calls: below.reduce((sum, one) => sum + one.calls, 0) + (called === 'own' ? 1 : 0),
    foreign: called === 'foreign' || shared.has(name) || below.some(({ foreign }) => foreign),
  };
  if (called === 'own' && around !== 'own') return { ...inside, own: inside.own + costOf(node.slice) };
  if (called === 'foreign' && around === 'own') return { ...inside, own: inside.own - costOf(node.slice) };
  const wraps = around === null && called === null && wrappers.has(name) && inside.calls > 0 && !inside.foreign;
  return wraps ? { ...inside, own: costOf(node.slice) } : inside;
};

/** The tasks of one thread in order, each with the part of it that was spent in scripts for which `isOwn` holds. */
export const tasksOf = (slices: readonly Slice[], isOwn: (url: string) => boolean): readonly Task[] =>
  treesOf(slices).map((root) => {
    const { own, calls: count } = weigh(root, isOwn, null);
    return { start: root.slice.start, all: costOf(root.slice), own, calls: count };
  });
