/**
 * What the Data Package standard, version 2, demands of a descriptor, as far as ours goes: the shape of a package, of
 * its tabular resources and of their schemas. Written from the standard's text, https://datapackage.org/standard/.
 */
const TEXT = { type: 'string', minLength: 1 };
/** Relative, below the descriptor, or a full address. */
const PATH = {
  type: 'string',
  pattern: String.raw`^(?:https?://\S+|(?![/~])(?!.*(?:^|/)\.\.(?:/|$))[^\\]+)$`,
};
const NAMES = { type: 'array', minItems: 1, uniqueItems: true, items: TEXT };

const LICENCE = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: PATH, title: TEXT },
};

const SOURCE = { type: 'object', minProperties: 1, properties: { title: TEXT, path: PATH } };

const FIELD = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: TEXT,
    type: { enum: ['string', 'number', 'integer', 'boolean'] },
    title: TEXT,
    description: TEXT,
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: { required: { type: 'boolean' }, enum: { type: 'array', minItems: 1, uniqueItems: true } },
    },
  },
};

const TABLE_SCHEMA = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: FIELD },
    primaryKey: NAMES,
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: NAMES,
          reference: { type: 'object', required: ['fields'], properties: { resource: TEXT, fields: NAMES } },
        },
      },
    },
  },
};

const RESOURCE = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name: TEXT,
    path: PATH,
    type: { const: 'table' },
    title: TEXT,
    format: TEXT,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    schema: TABLE_SCHEMA,
  },
};

export const PACKAGE_PROFILE = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { type: 'string', pattern: '^https://datapackage\\.org/profiles/2\\.' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: TEXT,
    description: TEXT,
    licenses: { type: 'array', minItems: 1, items: LICENCE },
    sources: { type: 'array', items: SOURCE },
    resources: { type: 'array', minItems: 1, items: RESOURCE },
  },
};
