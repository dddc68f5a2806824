from django.urls import path

from shop.payments.views import payment_webhook

urlpatterns = [path("webhooks/payments", payment_webhook, name="payment-webhook")]
