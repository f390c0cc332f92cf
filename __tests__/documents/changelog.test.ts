import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../scripts/changelog.mjs';
import { ROOT, textOf } from './own-files.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Something to come.

## [1.2.0] - 2026-11-01

### Added

- An input.

## [1.1.0] - 2026-10-01

### Fixed

- A fault.

[1.2.0]: https://example.com/compare
`;

describe('the notes of a release', () => {
  it('are its part of the changelog, without the targets of links', () => {
    expect(releaseNotes('v1.1.0', '1.1.0', CHANGELOG)).toEqual({ notes: '### Fixed\n\n- A fault.' });
    expect(releaseNotes('v1.2.0', '1.2.0', CHANGELOG)).toEqual({ notes: '### Added\n\n- An input.' });
  });

  it.each([
    ['1.2.0', '1.2.0', '"1.2.0" is no tag of a release; it takes one such as v1.2.3'],
    ['v1', '1.2.0', '"v1" is no tag of a release; it takes one such as v1.2.3'],
    ['v1.2.0-beta', '1.2.0-beta', '"v1.2.0-beta" is no tag of a release; it takes one such as v1.2.3'],
    ['v1.2.0', '1.1.0', 'the tag is v1.2.0, and package.json has 1.1.0'],
    ['v1.3.0', '1.3.0', 'CHANGELOG.md has no "## [1.3.0] - <date>"'],
    ['v2.0.0', '2.0.0', 'CHANGELOG.md: "## [2.0.0] - soon" ends with no date (YYYY-MM-DD)'],
    ['v3.0.0', '3.0.0', 'CHANGELOG.md says nothing of 3.0.0'],
  ])('are refused for %s of package.json’s %s', (tag, version, problem) => {
    const changelog = `${CHANGELOG}\n## [2.0.0] - soon\n\n- Much.\n\n## [3.0.0] - 2026-12-01\n\n`;
    expect(releaseNotes(tag, version, changelog)).toEqual({ problem });
  });

  it('are refused by the script with a line and a status, so that no release is made', () => {
    const script = () =>
      execFileSync(process.execPath, ['scripts/release-notes.mjs', 'v0.0.0'], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(script).toThrow(/the tag is v0\.0\.0, and package\.json has /);
  });
});

describe('CHANGELOG.md', () => {
  it('has a part for what is not released yet, above all others', () => {
    expect(textOf('CHANGELOG.md').match(/^## .*/m)?.[0]).toBe('## [Unreleased]');
  });
});
