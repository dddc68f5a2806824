import ts from 'typescript';

/** Whether a type can hold text that nobody has looked at: not a number, not a literal, not `InertText`. */
function isRaw(type) {
  if (type.isUnion()) return type.types.some(isRaw);
  if (type.isIntersection()) return !(type.aliasSymbol?.name === 'InertText');
  const harmless = ts.TypeFlags.NumberLike | ts.TypeFlags.StringLiteral;
  return (type.flags & harmless) === 0;
}

/** Every value in a localized sentence is a number, a literal, or has been made inert. */
export const inertSlots = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      raw: 'A value in a sentence may be text of a note: make it inert with inertText(), inertPath() or inertReason().',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    return {
      "CallExpression[callee.object.property.name='l10n'][callee.property.name='t']"(node) {
        for (const value of node.arguments.slice(1)) {
          if (isRaw(services.getTypeAtLocation(value)))
            context.report({ node: value, messageId: 'raw' });
        }
      },
    };
  },
};
