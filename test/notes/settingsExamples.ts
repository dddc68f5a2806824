import type { PatternExample } from './setupExamples';

const path = 'shop/settings.py';
const apps = 'INSTALLED_APPS = ["django.contrib.admin"]\n';

function settings(right: readonly string[], wrong: readonly string[]): PatternExample {
  return { path, right: right.map((text) => apps + text), wrong: wrong.map((text) => apps + text) };
}

/** Examples for Django's settings, by the id of the pattern. */
export const settingsExamples: Readonly<Record<string, PatternExample>> = {
  'default-secret-key': settings(
    [
      'SECRET_KEY = os.environ.get("SECRET_KEY", «"change me"»)\n',
      'SECRET_KEY = config("SECRET_KEY", default=«"change me"», cast=str)\n',
    ],
    [
      'SECRET_KEY = os.environ["SECRET_KEY"]\n',
      'SECRET_KEY = os.environ.get("SECRET_KEY", "")\n',
      'SECRET_KEY = read_secret(os.environ.get("NAME"))\n',
    ],
  ),
  'secret-key-in-repository': settings(
    ['SECRET_KEY = «"django-insecure-abc"»\n'],
    [
      'SECRET_KEY = environment.secret_key\n',
      'SECRET_KEY = "for tests"  # noqa: S105\n',
      'if IS_TEST:\n    SECRET_KEY = "for tests"\n',
    ],
  ),
  'debug-on': settings(
    ['DEBUG = «True»\n'],
    ['DEBUG = False\n', 'if IS_DEVELOPMENT:\n    DEBUG = True\n', 'DEBUG = True and IS_DEVELOPMENT\n'],
  ),
  'debug-on-by-default': settings(
    [
      'DEBUG = os.environ.get("DEBUG", «"True"») == "True"\n',
      'DEBUG = config("DEBUG", default=«True», cast=bool)\n',
      'DEBUG = env.bool("DEBUG", «True»)\n',
    ],
    ['DEBUG = os.environ.get("DEBUG", "False") == "True"\n', 'DEBUG = config("DEBUG", default=False)\n'],
  ),
  'any-host': settings(
    [
      'ALLOWED_HOSTS = [«"*"»]\n',
      'ALLOWED_HOSTS = ["localhost", «"*"»]\n',
      'ALLOWED_HOSTS = config("ALLOWED_HOSTS", default=«"*"»)\n',
      'ALLOWED_HOSTS = env.list("HOSTS", default=[«"*"»])\n',
    ],
    ['ALLOWED_HOSTS = ["shop.example.org"]\n', 'if DEBUG:\n    ALLOWED_HOSTS = ["*"]\n'],
  ),
  'database-password': settings(
    ['DATABASES = {"default": {"USER": "shop", "PASSWORD": «"secret"»}}\n'],
    ['DATABASES = {"default": {"PASSWORD": os.environ["X"]}}\n', 'DATABASES = {"default": {"PASSWORD": ""}}\n'],
  ),
  'xss-filter': settings(
    ['SECURE_BROWSER_XSS_FILTER = «True»\n'],
    ['SECURE_CONTENT_TYPE_NOSNIFF = True\n', '# SECURE_BROWSER_XSS_FILTER = True\n'],
  ),
  'cors-after-common': settings(
    [
      'MIDDLEWARE = [\n    "django.middleware.common.CommonMiddleware",\n    «"corsheaders.middleware.CorsMiddleware"»,\n]\n',
    ],
    [
      'MIDDLEWARE = [\n    "corsheaders.middleware.CorsMiddleware",\n    "django.middleware.common.CommonMiddleware",\n]\n',
    ],
  ),
  'old-storage-settings': settings(
    ['STATICFILES_STORAGE «=» "whitenoise.storage.CompressedStaticFilesStorage"\n'],
    ['STORAGES = {}\nSTATICFILES_STORAGE = "x"\n', 'STATIC_ROOT = "static"\n'],
  ),
  'whitenoise-too-low': settings(
    [
      'MIDDLEWARE = [\n    "django.contrib.sessions.middleware.SessionMiddleware",\n    «"whitenoise.middleware.WhiteNoiseMiddleware"»,\n]\n',
    ],
    [
      'MIDDLEWARE = [\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    "django.contrib.sessions.middleware.SessionMiddleware",\n]\n',
    ],
  ),
  'open-by-default': settings(
    [
      'REST_FRAMEWORK = {\n    "DEFAULT_PERMISSION_CLASSES": [«"rest_framework.permissions.AllowAny"»],\n}\n',
      'REST_FRAMEWORK = {"PAGE_SIZE": 9, "DEFAULT_PERMISSION_CLASSES": («"rest_framework.permissions.AllowAny"»,)}\n',
    ],
    ['REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}\n'],
  ),
  'blacklist-without-app': settings(
    ['SIMPLE_JWT = {\n    "ROTATE_REFRESH_TOKENS": True,\n    "BLACKLIST_AFTER_ROTATION": «True»,\n}\n'],
    [
      'INSTALLED_APPS += ["rest_framework_simplejwt.token_blacklist"]\nSIMPLE_JWT = {"ROTATE_REFRESH_TOKENS": True, "BLACKLIST_AFTER_ROTATION": True}\n',
      'SIMPLE_JWT = {"ROTATE_REFRESH_TOKENS": False, "BLACKLIST_AFTER_ROTATION": True}\n',
    ],
  ),
  'access-token-for-days': settings(
    ['SIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": timedelta(days=«30»)}\n'],
    [
      'SIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": timedelta(minutes=10)}\n',
      'SIMPLE_JWT = {"REFRESH_TOKEN_LIFETIME": timedelta(days=30)}\n',
    ],
  ),
};
