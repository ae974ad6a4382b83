// Runs in every Markdown preview of VS Code, which it is given by the manifest alone: the extension is not started.
// It does nothing unless the page shows a note.
import './preview.css';
import { previewedNote } from './noteAddress';
import { markPage, seeFolds } from './page';

const note = previewedNote(source());
if (note) {
  const mark = () => {
    const body = document.querySelector('.markdown-body');
    if (body) markPage(body, note);
    return Boolean(body);
  };
  window.addEventListener('vscode.markdown.updateContent', mark);
  // A press on a fold, which does not bubble.
  document.addEventListener(
    'toggle',
    () => {
      const body = document.querySelector('.markdown-body');
      if (body) seeFolds(body);
    },
    true,
  );
  // The preview's own script puts the first content in, before or after this one runs.
  if (!mark()) {
    new MutationObserver((_, observer) => {
      if (mark()) observer.disconnect();
    }).observe(document.documentElement, { childList: true, subtree: true });
  }
}

/** The address of the previewed file, where the preview's page says it; empty where it does not. */
function source(): string {
  const data = document.getElementById('vscode-markdown-preview-data')?.dataset.settings;
  try {
    const settings: unknown = JSON.parse(data ?? '{}');
    if (settings && typeof settings === 'object' && 'source' in settings) return String(settings.source);
  } catch {
    // Another version of the preview: nothing is marked.
  }
  return '';
}
