/**
 * The file being written: what it is, and why something fits it, in words.
 */

import * as vscode from 'vscode';
import { type ActiveFile, describeFile, type FitReason } from '../core/activeFile/ActiveFile';
import type { FileKind } from '../core/activeFile/fileKinds';
import { inertText } from '../core/text/inertText';

/** Lines whose text is looked at: as many as the description of a file reads. */
const firstLines = 400;

/** Describes the file of a document for all that asks what fits it; null without one. */
export function describeDocument(document: vscode.TextDocument | undefined): ActiveFile | null {
  if (!document) return null;
  return describeFile({
    languageId: document.languageId,
    path: vscode.workspace.asRelativePath(document.uri, false).replaceAll('\\', '/'),
    text: document.getText(new vscode.Range(0, 0, firstLines, 0)),
  });
}

/** The file being written in the active text editor; null without one, and for prose. */
export function readFileContext(): ActiveFile | null {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? null : describeDocument(document);
}

/** Says why something fits a file, as a person would. */
export function fitReasonText(reason: FitReason): string {
  switch (reason.code) {
    case 'kind':
      return kindText(reason.kind);
    case 'import':
      return vscode.l10n.t('imports {0}', inertText(reason.name));
    case 'dependency':
      return vscode.l10n.t('depends on {0}', inertText(reason.name));
    case 'image':
      return vscode.l10n.t('uses the image {0}', inertText(reason.name));
    case 'language':
      return vscode.l10n.t('{0} file', inertText(reason.name));
  }
}

function kindText(kind: FileKind): string {
  const texts: Readonly<Record<FileKind, string>> = { ...setupTexts(), ...codeTexts() };
  return texts[kind];
}

/** What builds, runs and ships a project. */
function setupTexts() {
  return {
    githubWorkflow: vscode.l10n.t('GitHub Actions workflow'),
    githubAction: vscode.l10n.t('GitHub action'),
    ciPipeline: vscode.l10n.t('CI pipeline'),
    compose: vscode.l10n.t('Compose file'),
    dockerfile: vscode.l10n.t('Dockerfile'),
    dockerignore: vscode.l10n.t('Docker ignore file'),
    containerScript: vscode.l10n.t('container script'),
    kubernetes: vscode.l10n.t('Kubernetes manifest'),
    terraform: vscode.l10n.t('Terraform configuration'),
    ansible: vscode.l10n.t('Ansible playbook'),
    nginx: vscode.l10n.t('nginx configuration'),
    environment: vscode.l10n.t('environment variables'),
    makefile: vscode.l10n.t('Makefile'),
    taskRunner: vscode.l10n.t('build commands'),
    deployScript: vscode.l10n.t('deployment script'),
    shellScript: vscode.l10n.t('shell script'),
    pythonRequirements: vscode.l10n.t('Python requirements'),
    pythonProject: vscode.l10n.t('Python project'),
    nodePackage: vscode.l10n.t('Node.js package'),
    typescriptConfig: vscode.l10n.t('TypeScript configuration'),
    goModule: vscode.l10n.t('Go module'),
    git: vscode.l10n.t('Git file'),
    preCommit: vscode.l10n.t('pre-commit configuration'),
    openapi: vscode.l10n.t('OpenAPI description'),
  } satisfies Partial<Record<FileKind, string>>;
}

/** What a project is made of. */
function codeTexts() {
  return {
    graphqlSchema: vscode.l10n.t('GraphQL schema'),
    graphqlCode: vscode.l10n.t('GraphQL code'),
    prismaSchema: vscode.l10n.t('Prisma schema'),
    protobuf: vscode.l10n.t('Protocol Buffers'),
    sql: vscode.l10n.t('SQL file'),
    databaseMigration: vscode.l10n.t('database migration'),
    alembicConfig: vscode.l10n.t('Alembic configuration'),
    djangoSettings: vscode.l10n.t('Django settings'),
    djangoModels: vscode.l10n.t('Django models'),
    djangoMigration: vscode.l10n.t('Django migration'),
    djangoViews: vscode.l10n.t('Django views'),
    djangoRestViews: vscode.l10n.t('Django REST views'),
    djangoUrls: vscode.l10n.t('Django URLs'),
    djangoAdmin: vscode.l10n.t('Django admin'),
    djangoForms: vscode.l10n.t('Django forms'),
    djangoSerializers: vscode.l10n.t('Django serializers'),
    djangoTemplate: vscode.l10n.t('Django template'),
    djangoCode: vscode.l10n.t('Django project'),
    htmlTemplate: vscode.l10n.t('HTML template'),
    ormModels: vscode.l10n.t('database models'),
    apiRoutes: vscode.l10n.t('API routes'),
    backgroundTasks: vscode.l10n.t('background tasks'),
    test: vscode.l10n.t('test file'),
    security: vscode.l10n.t('security code'),
    caching: vscode.l10n.t('caching code'),
    component: vscode.l10n.t('React component'),
  } satisfies Partial<Record<FileKind, string>>;
}
