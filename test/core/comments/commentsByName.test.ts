import assert from 'node:assert/strict';
import { commentsByName, isProse } from '../../../src/core/comments/CommentSyntax';

/** Files that VS Code knows no language of without a further extension, by the sign of their comments. */
const known: Readonly<Record<string, string>> = {
  '#': `pyproject.toml Cargo.toml Pipfile poetry.lock requirements.txt requirements-dev.txt dev-requirements.txt
    constraints.txt requirements/base.txt requirements.in schema.graphql query.gql nginx.conf default.vhost .env
    .env.local .env.staging .envrc .gitignore .dockerignore .editorconfig .npmrc setup.cfg tox.ini Makefile GNUmakefile
    rules.mk justfile main.tf vars.tfvars infra.hcl Caddyfile CODEOWNERS Gemfile Brewfile lib.cr script.nu
    default.nix CMakeLists.txt app.feature test.robot meson.build BUILD.bazel robots.txt crontab app.service
    .env.example pyproject.toml.bak script.fish script.awk plot.jl`,
  '//': `api.proto schema.prisma main.zig Main.kt App.scala lib.sol main.bicep a.thrift a.jsonnet a.wgsl a.glsl
    go.mod build.gradle Jenkinsfile a.dart a.json5 a.styl a.sass a.odin tsconfig.json`,
  '--': 'Main.elm Main.hs init.lua data.sql top.vhdl',
  '%': 'server.erl paper.sty',
  ';': 'init.el main.rkt build.nsi',
};

describe('the comments of a file by its name', () => {
  for (const [sign, names] of Object.entries(known)) {
    for (const name of names.trim().split(/\s+/)) {
      it(`writes ${sign} in ${name}`, () => {
        assert.equal(commentsByName(`/project/${name}`)?.line, sign);
        assert.equal(isProse(`/project/${name}`), false);
      });
    }
  }

  for (const name of ['page.svg', 'app.csproj', 'Strings.resx', 'page.njk']) {
    it(`writes those of markup in ${name}`, () => {
      assert.deepEqual(commentsByName(name), { line: null, block: { start: '<!--', end: '-->' } });
    });
  }

  const unknown =
    'data.json data.csv Procfile package-lock.json main.pas unknown LICENSE notes.txt page.mdx view.haml x.d';
  for (const name of unknown.split(' ')) {
    it(`has none for ${name}`, () => {
      assert.equal(commentsByName(`/project/${name}`), null);
    });
  }

  const prose = [
    null,
    'notes.txt',
    'LICENSE',
    'LICENSE-MIT',
    'README',
    'CHANGELOG',
    'a/TODO',
    'x.text',
  ];
  for (const path of prose) {
    it(`takes ${path ?? 'an untitled document'} for prose`, () => {
      assert.equal(isProse(path), true);
    });
  }

  for (const path of ['Procfile', 'data.csv', 'unknown', 'main.pas', 'App.vue', 'a.sh']) {
    it(`does not take ${path} for prose`, () => {
      assert.equal(isProse(path), false);
    });
  }
});
