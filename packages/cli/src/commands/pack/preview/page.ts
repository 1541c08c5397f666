/** The page of the preview: the findings of lint, and the form below them. */

export const PAGE = `<!doctype html>
<html lang="{lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>ocop pack preview</title>
    <link rel="stylesheet" href="preview.css" />
    <script type="module" src="preview.js"></script>
  </head>
  <body>
    <header>
      <h1 id="name"></h1>
      <p id="about"></p>
      <ul id="findings" role="status"></ul>
    </header>
    <ocop-self-assessment id="form"></ocop-self-assessment>
  </body>
</html>
`;

/** Loads the rules again after each save; the answers in the form stay. */
export const SCRIPT = `const form = document.querySelector('#form');
const { lang } = document.documentElement;

async function show() {
  const { name, about, packs, findings } = await (await fetch('state.json')).json();
  document.querySelector('#name').textContent = document.title = name;
  document.querySelector('#about').textContent = about;
  document.querySelector('#findings').replaceChildren(
    ...findings.map(({ path, text }) => {
      const item = document.createElement('li');
      const pointer = document.createElement('code');
      pointer.textContent = path || '/';
      item.append(pointer, ' ', text);
      return item;
    }),
  );
  if (packs.length > 0) form.packs = packs;
}

await show();
await import('./cdn/ocop-self-assessment.js');
new EventSource('changes').addEventListener('message', show);
`;

export const STYLE = `:root {
  color-scheme: light dark;
}
body {
  font: 1rem/1.5 system-ui, sans-serif;
  margin: 0 auto;
  max-width: 64rem;
  padding: 1rem;
}
header {
  border-block-end: 1px solid;
  margin-block-end: 1.5rem;
}
h1 {
  font-size: 1.25rem;
  margin: 0;
}
#about {
  margin: 0.25rem 0;
}
#findings {
  max-height: 30vh;
  overflow: auto;
}
code {
  overflow-wrap: anywhere;
}
`;
