/* Imported first and alone, in a language that old versions of Node understand too. */
var wanted = [20, 19];
var parts = process.versions.node.split('.').map(Number);

if (parts[0] < wanted[0] || (parts[0] === wanted[0] && parts[1] < wanted[1])) {
  console.error('✗ Kasvutori needs Node ' + wanted.join('.') + ' or later; this is ' + process.versions.node + '.');
  process.exit(1);
}
