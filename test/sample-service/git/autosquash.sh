git commit --fixup=HEAD~2
git rebase --interactive --autosquash origin/main
