#!/usr/bin/env bash
# region: deploy
ssh deploy@shop.example.org
cd /srv/shop
git pull
pip install -r requirements.txt
python manage.py migrate
sudo systemctl restart shop
# endregion
