# Sourced by ./run: the data folder. Everything a server changes lies in it, so that many servers share one distribution.

locate_data() {
  case $DATA in /*) ;; *) DATA=$PWD/$DATA ;; esac
  [ ! -d "$DATA" ] || DATA=$(cd "$DATA" 2>/dev/null && pwd) || die "cannot enter the data folder $DATA"
  PID_FILE=$DATA/run.pid
}

prepare_data() {
  locate_data
  mkdir -p "$DATA" 2>/dev/null || die "cannot create the data folder $DATA"
  DATA=$(cd "$DATA" && pwd) || die "cannot enter the data folder"
  PID_FILE=$DATA/run.pid
  ( : >"$DATA/.writable" ) 2>/dev/null || die "the data folder $DATA is not writable"
  rm -f "$DATA/.writable"
  lock_data
  check_ports
  mkdir -p "$DATA/etc" "$DATA/log" "$DATA/tmp" "$DATA/deploy"
  refresh_etc
  write_ssh_account
  write_demo
  write_database
}

# The lock is inherited by the server and ends with it, however it ends: a stale pid file does no harm.
lock_data() {
  if command -v flock >/dev/null; then
    exec 9>>"$DATA/run.lock"
    flock -n 9 || die "a server is already running on the data folder $DATA$(running_pid && printf ' (pid %s)' "$PID")"
  elif running_pid; then
    die "a server is already running on the data folder $DATA (pid $PID)"
  fi
}

check_ports() {
  local port
  for port in "$PORT" $((PORT + 1)) $((PORT + 2)) $((PORT + 3)); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      die "port $port is taken; a server on --port $PORT needs the ports $PORT to $((PORT + 3))"
    fi
  done
}

# A new distribution brings new settings and starts with a fresh bundle cache; accounts, keys and our own settings stay.
refresh_etc() {
  local now before=
  now=$(cd "$ASSEMBLY" && find etc lib system -type f -printf '%P %s %T@\n' | LC_ALL=C sort | cksum)
  [ ! -f "$DATA/etc/.distribution" ] || before=$(cat "$DATA/etc/.distribution")
  [ "$now" != "$before" ] || return 0
  rm -rf "$DATA/cache"
  local file
  (cd "$ASSEMBLY/etc" && find . -type f) | while IFS= read -r file; do
    case $file in
      ./users.properties | ./keys.properties) [ ! -f "$DATA/etc/$file" ] || continue ;;
    esac
    mkdir -p "$(dirname "$DATA/etc/$file")" && cp "$ASSEMBLY/etc/$file" "$DATA/etc/$file"
  done || die "cannot write the settings in $DATA/etc"
  printf '%s\n' "$now" >"$DATA/etc/.distribution"
}

write_ssh_account() {
  [ -f "$DATA/ssh-password" ] || printf '%s\n' "$(random_password)" >"$DATA/ssh-password"
  grep -q '^admin *=' "$DATA/etc/users.properties" ||
    printf 'admin = %s,_g_:admingroup\n' "$(cat "$DATA/ssh-password")" >>"$DATA/etc/users.properties"
}

# The server seeds an empty database by itself; this says with what, and where the password of the accounts lies.
write_demo() {
  local settings=$DATA/etc/vn.sodientu.demo.cfg
  if [ -z "$DEMO" ]; then
    DEMO=small
    [ ! -f "$settings" ] || DEMO=$(sed -n 's/^size *= *//p' "$settings")
  fi
  DEMO_PASSWORD_IS_NEW=false
  if [ -s "$DATA/demo-password" ] && [ "${SODIENTU_DEMO_PASSWORD:-}" != "" ] &&
    [ "$(cat "$DATA/demo-password")" != "$SODIENTU_DEMO_PASSWORD" ]; then
    # The accounts were made with the password in the file; a file that says otherwise would lie.
    say "SODIENTU_DEMO_PASSWORD is not used: the demo accounts of this data folder have another password, see $DATA/demo-password"
  elif [ -n "${SODIENTU_DEMO_PASSWORD:-}" ]; then
    printf '%s\n' "$SODIENTU_DEMO_PASSWORD" >"$DATA/demo-password"
  elif [ "$DEMO" != none ] && [ ! -f "$DATA/demo-password" ]; then
    printf '%s\n' "$(random_password 14)" >"$DATA/demo-password"
    DEMO_PASSWORD_IS_NEW=true
  fi
  printf 'size = %s\npasswordFile = ${karaf.data}/demo-password\n' "$DEMO" >"$settings"
}

# Written on every start: a setting that is only removed would live on in the bundle cache.
write_database() {
  local settings=$DATA/etc/vn.sodientu.records.cfg
  if [ -n "$DB_URL" ]; then
    printf 'url = %s\nuser = %s\npassword = env:SODIENTU_DB_PASSWORD\n' "$DB_URL" "$DB_USER" >"$settings"
  else
    printf 'url = jdbc:derby:${karaf.data}/db\nuser = \npassword = \n' >"$settings"
  fi
}
