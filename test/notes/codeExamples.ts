import type { PatternExample } from './setupExamples';

const serializers = 'shop/api/serializers.py';
const views = 'shop/api/views.py';
const models = 'shop/orders/models.py';
const rest = 'from rest_framework import serializers, viewsets\n';
const orm = 'from django.db import models\n';
const view = 'from rest_framework.response import Response\n';

/** Examples for Python code beside settings, by the id of the pattern. */
export const codeExamples: Readonly<Record<string, PatternExample>> = {
  'all-fields': {
    path: serializers,
    right: [`${rest}class A(serializers.ModelSerializer):\n    class Meta:\n        fields = «"__all__"»\n`],
    wrong: [`${rest}class A(serializers.ModelSerializer):\n    class Meta:\n        fields = ["sku"]\n`],
  },
  'query-per-row': {
    path: serializers,
    right: [
      `${rest}def get_paid(self, obj):\n    return obj.payments.filter(state="paid").count(«)»\n`,
      `${rest}def get_sum(self, obj):\n    return obj.lines.aggregate«(»Sum("price"))["price__sum"]\n`,
    ],
    wrong: [`${rest}def get_paid(self, obj):\n    return obj.paid_count\n`],
  },
  'open-viewset': {
    path: views,
    right: [
      `${rest}class Brands(viewsets.ModelViewSet):\n    permission_classes = [AllowAny«]»\n`,
      `${rest}class Brands(viewsets.ModelViewSet):\n    permission_classes = [permissions.AllowAny«]»\n`,
    ],
    wrong: [
      `${rest}class Brands(viewsets.ReadOnlyModelViewSet):\n    permission_classes = [AllowAny]\n`,
      `${rest}class Login(APIView):\n    permission_classes = [AllowAny]\n`,
      `${rest}class Brands(viewsets.ModelViewSet):\n    permission_classes = [AllowAny]\n\n    def get_permissions(self):\n        return []\n`,
      `${rest}class Brands(viewsets.ModelViewSet):\n    permission_classes = [AllowAny]\n    http_method_names = ["get"]\n`,
    ],
  },
  'rows-of-all-users': {
    path: views,
    right: [
      `${rest}class Orders(viewsets.ModelViewSet):\n    queryset = Order.objects.all(«)»\n    permission_classes = [IsAuthenticated]\n`,
    ],
    wrong: [
      `${rest}class Orders(viewsets.ModelViewSet):\n    queryset = Order.objects.all()\n    permission_classes = [IsAdminUser]\n`,
      `${rest}class Orders(viewsets.ModelViewSet):\n    queryset = Order.objects.all()\n    permission_classes = [IsAuthenticated]\n\n    def get_queryset(self):\n        return self.request.user.orders.all()\n`,
      `${rest}class Brands(viewsets.ModelViewSet):\n    queryset = Brand.objects.all()\n    permission_classes = [IsAuthenticated]\n`,
    ],
  },
  'unknown-id': {
    path: views,
    right: [
      `${view}def show(request, pk):\n    order = Order.objects.get(pk=pk«)»\n`,
      `${view}def show(request):\n    order = Order.objects.get(id=data["order"]«)»\n`,
    ],
    wrong: [
      `${view}def show(request, pk):\n    try:\n        order = Order.objects.get(pk=pk)\n    except Order.DoesNotExist:\n        pass\n`,
      `${view}def show(request, pk):\n    order = get_object_or_404(Order, pk=pk)\n`,
    ],
  },
  'number-of-caller': {
    path: views,
    right: [
      `${view}def page(request):\n    return int(request.GET.get«(»"page", 1))\n`,
      `${view}def page(self):\n    return int(self.request.query_params.get«(»"page"))\n`,
    ],
    wrong: [
      `${view}def page(request):\n    try:\n        return int(request.GET.get("page"))\n    except ValueError:\n        return 1\n`,
      `${view}def page(request):\n    return int(settings.get("page"))\n`,
    ],
  },
  'error-text-to-caller': {
    path: views,
    right: [
      `${view}def pay(request):\n    try:\n        charge()\n    except Exception as e:\n        return Response({"error": str(e«)»}, status=500)\n`,
    ],
    wrong: [
      `${view}def pay(request):\n    try:\n        charge()\n    except CardDeclined as e:\n        return Response({"error": str(e)}, status=402)\n`,
      `${view}def pay(request):\n    try:\n        charge()\n    except Exception:\n        return Response({"error": "payment failed"}, status=500)\n`,
    ],
  },
  'error-without-traceback': {
    path: 'shop/mails.py',
    right: ['try:\n    send()\nexcept Exception as e:\n    logger.error(«f"not sent: {e}"»)\n'],
    wrong: [
      'try:\n    send()\nexcept Exception as e:\n    logger.error(f"not sent: {e}", exc_info=True)\n',
      'try:\n    send()\nexcept Exception as e:\n    logger.error(f"not sent: {e}")\n    raise\n',
      'try:\n    send()\nexcept Exception:\n    logger.exception("not sent")\n',
      'logger.error(f"{count} not sent")\n',
    ],
  },
  'bare-except': {
    path: 'shop/mails.py',
    right: ['try:\n    send()\nexcept«:»\n    pass\n'],
    wrong: [
      'try:\n    send()\nexcept:\n    undo()\n    raise\n',
      'try:\n    send()\nexcept OSError:\n    pass\n',
      'try:\n    send()\nexcept:  # noqa: E722\n    pass\n',
    ],
  },
  'naive-utc': {
    path: 'shop/clock.py',
    right: ['now = datetime.utcnow«(»)\n', 'now = datetime.datetime.utcnow«(»)\n'],
    wrong: ['now = datetime.now(tz=UTC)\n', '# datetime.utcnow()\n'],
  },
  'call-without-timeout': {
    path: 'shop/rates.py',
    right: ['rates = requests.get«(»url, headers=headers)\n'],
    wrong: [
      'rates = requests.get(\n    url,\n    timeout=3,\n)\n',
      'rates = requests.get(url, **options)\n',
      'rates = self.requests.get(url)\n',
    ],
  },
  'money-in-floats': {
    path: models,
    right: [`${orm}class Product(models.Model):\n    price = models.FloatField«(»)\n`],
    wrong: [
      `${orm}class Product(models.Model):\n    price = models.DecimalField(max_digits=9, decimal_places=2)\n`,
      `${orm}class Product(models.Model):\n    weight = models.FloatField()\n`,
    ],
  },
  'lost-update': {
    path: views,
    right: [`${view}def buy(request):\n    product.stock -= «count»\n    product.save()\n`],
    wrong: [
      `${view}def buy(request):\n    product.stock -= F("reserved")\n`,
      `${view}def buy(request):\n    product = Product.objects.select_for_update().get(pk=1)\n    product.stock -= count\n`,
      `${view}def add(request):\n    total -= count\n`,
    ],
  },
  'sql-from-strings': {
    path: 'shop/reports.py',
    right: [
      'cursor.execute(«f"SELECT * FROM orders WHERE id = {order}"»)\n',
      'query = f"""\n  SELECT name FROM users\n  LIMIT {count}"""\n',
    ],
    wrong: [
      'cursor.execute("SELECT * FROM orders WHERE id = %s", [order])\n',
      'cursor.execute(f"SELECT * FROM {table}")\n',
      'query = f"name = {name}"\n',
    ],
  },
  'guessable-code': {
    path: 'shop/otp.py',
    right: [
      'otp = str(random.randint«(»100000, 999999))\n',
      'user.code = "".join(random.choices«(»digits, k=6))\n',
      'token = random.choice«(»tokens)\n',
    ],
    wrong: [
      'otp = secrets.randbelow(10**6)\n',
      'color = random.choice(colors)\n',
      'token = names[random.randint(0, 9)]\n',
    ],
  },
  'first-forwarded-address': {
    path: 'shop/limits.py',
    right: [
      'ip = x_forwarded_for.split(",")[0«]».strip()\n',
      'ip = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")[0«]»\n',
    ],
    wrong: ['ip = x_forwarded_for.split(",")[-1].strip()\n', 'first = names.split(",")[0]\n'],
  },
  'html-from-strings': {
    path: 'shop/catalog/admin.py',
    right: ['picture = mark_safe(«f"<img src={url}>"»)\n'],
    wrong: [
      'picture = format_html("<img src={}>", url)\n',
      'icon = mark_safe("<img src=/static/x.png>")\n',
      'name = mark_safe(f"<b>{escaped}</b>")\n',
    ],
  },
  'any-origin-with-cookies': {
    path: 'shop/main.py',
    right: [
      'app.add_middleware(\n    CORSMiddleware,\n    allow_origins=["*"],\n    allow_credentials=«True»,\n)\n',
    ],
    wrong: [
      'app.add_middleware(CORSMiddleware, allow_origins=["*"])\n',
      'app.add_middleware(CORSMiddleware, allow_origins=origins, allow_credentials=True)\n',
    ],
  },
  'open-console': {
    path: 'shop/urls.py',
    right: ['from django.urls import path\nurlpatterns = [path("graphql/", GraphQLView.as_view(graphiql=«True»))]\n'],
    wrong: [
      'from django.urls import path\nurlpatterns = [path("graphql/", GraphQLView.as_view(graphiql=settings.DEBUG))]\n',
    ],
  },
  'keys-of-redis': {
    path: 'shop/cache.py',
    right: ['for key in client.keys("product:*"«)»:\n    client.delete(key)\n'],
    wrong: ['for key in found.keys():\n    pass\n', 'for key in client.scan_iter("product:*"):\n    pass\n'],
  },
  'cascade-into-history': {
    path: models,
    right: [
      `${orm}class Order(models.Model):\n    user = models.ForeignKey(\n        User, on_delete=models.«CASCADE», related_name="orders"\n    )\n`,
    ],
    wrong: [
      `${orm}class Order(models.Model):\n    user = models.ForeignKey(User, on_delete=models.PROTECT)\n`,
      `${orm}class Review(models.Model):\n    user = models.ForeignKey(User, on_delete=models.CASCADE)\n`,
      `${orm}class OrderItem(models.Model):\n    order = models.ForeignKey(Order, on_delete=models.CASCADE)\n`,
    ],
  },
  'index-twice': {
    path: models,
    right: [
      `${orm}class Product(models.Model):\n    sku = models.CharField(unique=True, db_index=«True»)\n`,
      `${orm}class Product(models.Model):\n    brand = models.ForeignKey(Brand, on_delete=PROTECT, db_index=«True»)\n`,
    ],
    wrong: [
      `${orm}class Product(models.Model):\n    sku = models.CharField(max_length=20, db_index=True)\n`,
      `${orm}class Product(models.Model):\n    brand = models.ForeignKey(Brand, on_delete=PROTECT, db_index=False)\n`,
    ],
  },
};
