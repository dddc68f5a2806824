git bisect start
git bisect bad HEAD
git bisect good v1.8.0
git bisect run /tmp/judge.sh
git bisect reset
