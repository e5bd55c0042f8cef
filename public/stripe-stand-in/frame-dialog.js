/**
 * A modal dialog around one isolated frame of the provider, with a button of the page's own to go back: `leave` is called by that button, by Escape, and
 * by Escape inside the frame. `close` puts the focus back where it was. The page behind does not move.
 */
export function frameDialog({ isolatedFrame, path, title, dress, height, back, onMessage, leave }) {
  const before = document.activeElement;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', title);
  Object.assign(dialog.style, {
    width: 'min(28rem, 92vw)',
    maxHeight: '92dvh',
    margin: 'auto', // the shop's stylesheet takes it from every element
    padding: '0',
    border: dress.colors?.line ? `1px solid ${dress.colors.line}` : '0',
    borderRadius: '12px',
    overflow: 'hidden auto',
    colorScheme: dress.scheme,
    background: dress.colors?.paper ?? (dress.scheme === 'dark' ? '#1c1a18' : '#fff'),
  });
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = back;
  // Its colours are the system's, in the page's own scheme.
  Object.assign(button.style, {
    display: 'block',
    minHeight: '2.75rem',
    margin: '0 1rem 1rem',
    padding: '0 1rem',
    font: 'inherit',
    cursor: 'pointer',
  });
  const line = isolatedFrame(path, title, (message) => (message.kind === 'escape' ? leave() : onMessage(message)));
  Object.assign(line.frame.style, { height, colorScheme: dress.scheme });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  button.addEventListener('click', () => leave());
  dialog.append(line.frame, button);
  document.body.append(dialog);
  dialog.showModal();
  return {
    ...line,
    close() {
      line.close();
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
    },
  };
}
