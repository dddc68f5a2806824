import ts from 'typescript';

/** Whether a type can hold text that nobody has looked at: not a number, not a literal, not `InertString`. */
function isRaw(type) {
  if (type.isUnion()) return type.types.some(isRaw);
  if (type.isIntersection()) return !(type.aliasSymbol?.name === 'InertString');
  const harmless = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLiteral;
  return (type.flags & harmless) === 0;
}

/** `vscode.l10n.t(…)`, and the same of an imported `l10n` or `t`. */
const callees = [
  "[callee.object.property.name='l10n'][callee.property.name='t']",
  "[callee.object.name='l10n'][callee.property.name='t']",
  "[callee.name='t']",
];

/** Every value in a localized sentence is a number, a literal, or has been made inert. */
export const inertSlots = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      hidden:
        'Give the sentence as a literal and its values as arguments, so that they can be checked.',
      raw: 'A value in a sentence may be text of a note: make it inert with inertText(), inertPath() or inertReason().',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    return {
      [`CallExpression:matches(${callees.join()})`](node) {
        const [sentence, ...values] = node.arguments;
        if (sentence?.type !== 'Literal') context.report({ node, messageId: 'hidden' });
        for (const value of values) {
          if (isRaw(services.getTypeAtLocation(value)))
            context.report({ node: value, messageId: 'raw' });
        }
      },
    };
  },
};
