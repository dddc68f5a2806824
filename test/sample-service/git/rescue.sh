git reflog --date=relative
git switch --create rescued 'HEAD@{2}'
