// Runs in every Markdown preview of VS Code. The manifest alone contributes it, so the extension is not activated. It
// does nothing unless the page shows a note.
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
  // A fold was opened or closed; the event does not bubble.
  document.addEventListener(
    'toggle',
    () => {
      const body = document.querySelector('.markdown-body');
      if (body) seeFolds(body);
    },
    true,
  );
  // The preview's own script may insert the first content before or after this one runs.
  if (!mark()) {
    new MutationObserver((_, observer) => {
      if (mark()) observer.disconnect();
    }).observe(document.documentElement, { childList: true, subtree: true });
  }
}

/** The URI of the previewed file, if the preview's page contains it; otherwise empty. */
function source(): string {
  const data = document.getElementById('vscode-markdown-preview-data')?.dataset.settings;
  try {
    const settings: unknown = JSON.parse(data ?? '{}');
    if (settings && typeof settings === 'object' && 'source' in settings) return String(settings.source);
  } catch {
    // A different version of the preview: mark nothing.
  }
  return '';
}
