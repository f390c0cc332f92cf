// The part of a changelog (Keep a Changelog 1.1.0) that a release is about.

/**
 * @param {string} tag such as `v1.2.3`
 * @param {string} version of package.json
 * @param {string} changelog
 * @returns {{ notes: string } | { problem: string }}
 */
export function releaseNotes(tag, version, changelog) {
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) return { problem: `"${tag}" is no tag of a release; it takes one such as v1.2.3` };
  if (tag !== `v${version}`) return { problem: `the tag is ${tag}, and package.json has ${version}` };
  const parts = changelog.split(/^(?=## )/m).slice(1);
  const part = parts.find((text) => text.startsWith(`## [${version}] - `));
  if (part === undefined) return { problem: `CHANGELOG.md has no "## [${version}] - <date>"` };
  const [heading = '', ...lines] = part.split('\n');
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading))
    return { problem: `CHANGELOG.md: "${heading}" ends with no date (YYYY-MM-DD)` };
  const notes = withoutLinks(lines).join('\n').trim();
  return notes === '' ? { problem: `CHANGELOG.md says nothing of ${version}` } : { notes };
}

/** The targets of links, which stand at the end of the file, behind the last part. */
function withoutLinks(/** @type {string[]} */ lines) {
  return lines.filter((line) => !/^\[[^\]]+\]: /.test(line));
}
