// What a click in the style view costs, measured inside its page in a real VS Code: the page's own work, and the time
// until the new frame is painted, compared with an idle frame.
import { closeAll, openWorkbench } from '../e2e/support/workbench';

/** In milliseconds, one number per click. */
export interface Updates {
  /** From the click to the end of its handler, including style and layout. */
  readonly work: readonly number[];
  /** From the click to the frame that shows it. */
  readonly painted: readonly number[];
  /** The same wait without a click. */
  readonly idle: readonly number[];
}

const answers = '.anchors input';

/** Clicks through the cells of the view and the answers on the card, with the extension from this folder. */
export async function viewUpdates(
  extension: string,
  clicks: number,
): Promise<{ readonly map: Updates; readonly questions: Updates }> {
  const workbench = await openWorkbench({ extension, workspace: 'sample' });
  try {
    await workbench.openSidebar();
    await workbench.showView('Style');
    const view = workbench.styleFrame();
    await view.getByRole('grid').waitFor();
    await view.getByRole('combobox', { name: 'Person' }).selectOption({ index: 1 });
    const page = view.locator('html');
    const map = await page.evaluate(measure, { targets: '[role=gridcell]', clicks });
    const card = await workbench.openCard('Nine questions');
    await card.locator(answers).first().waitFor();
    const questions = await card.locator('html').evaluate(measure, { targets: answers, clicks });
    return { map, questions };
  } finally {
    await closeAll();
  }
}

/** Runs inside the page, so it cannot reference anything outside. */
async function measure(_: Element, { targets, clicks }: { targets: string; clicks: number }) {
  const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
  /** Resolves after the next frame is painted: messages arrive after the frame's own work. */
  const frame = () =>
    new Promise<number>(resolve => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  const [work, painted, idle]: [number[], number[], number[]] = [[], [], []];
  for (let click = 0; click < clicks; click++) {
    const all = document.querySelectorAll<HTMLElement>(targets);
    const target = all[(click * 7) % all.length];
    await frame();
    const since = performance.now();
    target?.click();
    document.body.getBoundingClientRect();
    work.push(performance.now() - since);
    painted.push((await frame()) - since);
    // By now the host's answer has been handled.
    await pause(100);
    await frame();
    const still = performance.now();
    idle.push((await frame()) - still);
  }
  return { work, painted, idle };
}
