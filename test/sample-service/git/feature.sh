git switch --create orders/limit-page-size
git add --patch                 # Choose piece by piece what belongs together.
git commit
git fetch origin
git rebase origin/main          # Put this branch's commits on top of the newest main.
git push --set-upstream origin HEAD
