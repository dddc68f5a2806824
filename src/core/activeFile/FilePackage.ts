/** A package that a file uses, by the name people know it by: `celery`, `@nestjs/core`, `gin`. */
export interface FilePackage {
  readonly name: string;
  /** Whether it is imported, named as a dependency, or an image that a container runs. */
  readonly how: 'import' | 'dependency' | 'image';
}
