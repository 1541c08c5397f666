/** The manifest as VS Code's custom data for HTML: tags, attributes and the values an attribute may have. */

export function editorData({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations);
  return {
    $schema:
      'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes, events, slots }) => ({
      name: tagName,
      description: described(description, events, slots),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        ...(attribute.description && { description: attribute.description }),
        ...valuesOf(attribute.type?.text ?? ''),
      })),
    })),
  };
}

function described(description, events, slots) {
  return [
    description,
    ...events.map((event) => `- event \`${event.name}\`: ${event.description}`),
    ...slots.map((slot) => `- slot ${slot.name ? `\`${slot.name}\`` : '(default)'}: ${slot.description}`),
  ].join('\n');
}

/** `v` is VS Code's word for an attribute that stands alone. */
function valuesOf(type) {
  if (type === 'boolean') return { valueSet: 'v' };
  const names = [...type.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name }));
  return names.length > 0 ? { values: names } : {};
}
