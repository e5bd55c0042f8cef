// The frame around the test wallet's button (opaque origin): it tells of a press, and nothing else.

const { send } = globalThis.frameLine;
const button = document.getElementById('wallet-button');

button.addEventListener('click', () => send({ kind: 'press' }));
button.addEventListener('focus', () => send({ kind: 'focus' }));
button.addEventListener('blur', () => send({ kind: 'blur' }));
addEventListener('keydown', (event) => event.key === 'Escape' && send({ kind: 'escape' }));
globalThis.frameLine.open({ focus: () => button.focus(), blur: () => button.blur() });
