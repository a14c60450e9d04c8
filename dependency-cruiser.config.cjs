/** Arrows: platform ← procurement ← contracts ← {vouchers, outcomes} ← apps/api. */
const forbid = (from, to) => ({
  name: `${from}-does-not-import-${to}`,
  severity: 'error',
  from: { path: `^libs/${from}/` },
  to: { path: `^(libs/(${to})/|apps/|node_modules/@kasvutori/(${to})/)` },
});

module.exports = {
  forbidden: [
    forbid('platform', 'procurement|contracts|vouchers|outcomes'),
    forbid('procurement', 'contracts|vouchers|outcomes'),
    forbid('contracts', 'vouchers|outcomes'),
    forbid('vouchers', 'outcomes'),
    forbid('outcomes', 'vouchers'),
    {
      name: 'one-entry-per-library',
      comment: 'A library is reached by its index only.',
      severity: 'error',
      from: { path: '^(libs/([^/]+)|apps/([^/]+)|test|demo)/' },
      to: { path: '^libs/([^/]+)/(src|dist)/(?!index\\.)', pathNot: '^libs/$2/' },
    },
    {
      name: 'no-cycles',
      comment: 'Entities of one feature may point at each other through Relation<T>; nothing else may go round.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true },
    },
    {
      name: 'pure-rules-stay-pure',
      comment: 'Lifecycles, formulas and tariffs import no framework and no ORM.',
      severity: 'error',
      from: { path: '^libs/.*(-lifecycle|-rules|-formula)\\.ts$' },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|pg-boss|fastify)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|\\.spec\\.ts$|^apps/admin)' },
  },
};
