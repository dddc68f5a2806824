/**
 * What the parameters of a tool may be, as the JSON schema that models are shown, and the types and the checks
 * that follow from it. No editor enforces the schema, so every input goes through {@link parseInput}.
 */

import { oneLine } from '../text/inertText';
import { ToolError } from './ToolError';
import { isMapping } from '../isMapping';

interface TextParameter {
  readonly type: 'string';
  readonly description: string;
  /** In UTF-16 code units. */
  readonly maxLength: number;
  readonly minLength?: number;
  readonly enum?: readonly string[];
}

interface CountParameter {
  readonly type: 'integer';
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number;
}

interface FlagParameter {
  readonly type: 'boolean';
  readonly description: string;
}

/** One parameter of a tool. */
type ToolParameter = TextParameter | CountParameter | FlagParameter;

/** The parameters of a tool. */
export interface ToolSchema {
  readonly type: 'object';
  readonly properties: Readonly<Partial<Record<string, ToolParameter>>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

type ValueOf<Parameter> = Parameter extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : Parameter extends { readonly type: 'string' }
    ? string
    : Parameter extends { readonly type: 'integer' }
      ? number
      : boolean;

/** The input that a schema describes; what is not required may be undefined. */
export type InputOf<Schema extends ToolSchema> = {
  readonly [Name in keyof Schema['properties']]:
    | ValueOf<Schema['properties'][Name]>
    | (Name extends Schema['required'][number] ? never : undefined);
};

/** Takes an input as a schema describes it; throws a {@link ToolError} that says what is wrong with it. */
export function parseInput<Schema extends ToolSchema>(
  schema: Schema,
  input: unknown,
): InputOf<Schema> {
  const given = new Map(Object.entries(isMapping(input) ? input : {}));
  const parameters = new Map(Object.entries(schema.properties));
  for (const name of given.keys()) if (!parameters.has(name)) throw unknownName(name, parameters);
  const values = [...parameters].map(([name, parameter]): [string, unknown] => {
    const value = given.get(name) ?? undefined;
    if (parameter)
      checkValue(name, parameter, { value, isRequired: schema.required.includes(name) });
    return [name, value];
  });
  return Object.fromEntries(values) as InputOf<Schema>;
}

function checkValue(
  name: string,
  parameter: ToolParameter,
  { isRequired, value }: { readonly value: unknown; readonly isRequired: boolean },
): void {
  if (value === undefined) {
    if (!isRequired) return;
    throw new ToolError(`The parameter "${name}" is missing: ${parameter.description}`);
  }
  const wrong = problemOf(parameter, value);
  if (wrong !== null) throw new ToolError(`The parameter "${name}" ${wrong}.`);
}

function unknownName(name: string, parameters: ReadonlyMap<string, unknown>): ToolError {
  const known = [...parameters.keys()].join(', ');
  return new ToolError(`There is no parameter "${oneLine(name, 60)}". Parameters: ${known}.`);
}

/** What is wrong with a value, as the end of a sentence about the parameter. */
function problemOf(parameter: ToolParameter, value: unknown): string | null {
  switch (parameter.type) {
    case 'string':
      return textProblem(parameter, value);
    case 'integer':
      return isCount(parameter, value)
        ? null
        : `must be a whole number from ${parameter.minimum} to ${parameter.maximum}`;
    case 'boolean':
      return typeof value === 'boolean' ? null : 'must be true or false';
  }
}

function isCount({ maximum, minimum }: CountParameter, value: unknown): boolean {
  return (
    typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
  );
}

function textProblem(parameter: TextParameter, value: unknown): string | null {
  const { enum: values, maxLength, minLength = 0 } = parameter;
  if (typeof value !== 'string') return 'must be a string';
  if (values && !values.includes(value)) return `must be one of: ${values.join(', ')}`;
  if (value.trim().length < minLength) return 'must not be empty';
  return value.length > maxLength ? `must have at most ${maxLength} characters` : null;
}
