import type { CDPSession, Page } from '@playwright/test';

/** A node of the accessibility tree, as much of it as is used here. */
interface TreeNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** A thing that a screen reader finds on a page, closed shadow roots included. */
interface Heard {
  role: string;
  name: string;
  node: number;
}

/** What assistive technology is told of a page: the only eyes that see into a closed shadow root. */
export async function heardOn(page: Page): Promise<Heard[]> {
  return withDevTools(page, async (devTools) => {
    const { frameTree } = await devTools.send('Page.getFrameTree');
    const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame.id);
    // A frame that goes away while it is asked has nothing to say.
    const trees = await Promise.all(
      frames.map((frameId) =>
        devTools
          .send('Accessibility.getFullAXTree', { frameId })
          .catch((): { nodes: TreeNode[] } => ({ nodes: [] })),
      ),
    );
    return trees.flatMap(({ nodes }) => heardIn(nodes));
  });
}

function heardIn(nodes: TreeNode[]): Heard[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(wordsOf).join('');
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value || wordsOf(node.nodeId)),
      node: node.backendDOMNodeId ?? 0,
    }));
}

/** The words of the quiet hint, or an empty text while it is not there. */
export async function hintOn(page: Page): Promise<string> {
  const heard = await heardOn(page);
  return (
    heard
      .filter(({ role, name }) => role === 'status' && /Second Look|to check|Checked|Copied/.test(name))
      .at(-1)?.name ?? ''
  );
}

/** Where on the page lies what a screen reader knows by this role and name (CSS pixels). */
export async function placeHeard(page: Page, role: string, name: string) {
  const found = (await heardOn(page)).find((heard) => heard.role === role && heard.name === name);
  if (!found) throw new Error(`No ${role} “${name}” on the page`);
  return withDevTools(page, async (devTools) => {
    const { model } = await devTools.send('DOM.getBoxModel', { backendNodeId: found.node });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
    return { left, top, right, bottom };
  });
}

/** Clicks, with the real mouse, what a screen reader knows by this role and name. */
export async function pressHeard(page: Page, role: string, name: string): Promise<void> {
  const { left, top, right, bottom } = await placeHeard(page, role, name);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

async function withDevTools<T>(page: Page, use: (devTools: CDPSession) => Promise<T>): Promise<T> {
  const devTools = await page.context().newCDPSession(page);
  try {
    return await use(devTools);
  } finally {
    await devTools.detach();
  }
}
