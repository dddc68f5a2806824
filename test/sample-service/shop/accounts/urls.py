# region: accounts
from django.urls import path
from rest_framework_simplejwt.views import TokenBlacklistView, TokenRefreshView

from shop.accounts import views
from shop.accounts.login import LoginView

urlpatterns = [
    path("register/", views.RegisterView.as_view(), name="register"),
    path("token/", LoginView.as_view(), name="login"),
    path("token/refresh/", TokenRefreshView.as_view(), name="refresh"),
    path("token/logout/", TokenBlacklistView.as_view(), name="logout"),
    path("me/", views.MeView.as_view(), name="me"),
    path("customers/", views.CustomerList.as_view(), name="customers"),
    path("reset/", views.ResetView.as_view(), name="reset"),
    path("reset/confirm/", views.NewPasswordView.as_view(), name="new-password"),
]
# endregion
