# Sourced by ./run: the server process.

ACCOUNTS="admin, so, phong, hieutruong, giaovu, gvcn, gvbm, thanhtra, phuhuynh; client: tichhop"

# Sets PID when the process of the pid file lives and is a server on this data folder.
running_pid() {
  [ -f "$PID_FILE" ] || return 1
  read -r PID RUNNING_PORT <"$PID_FILE" || return 1
  case ${PID:-} in '' | *[!0-9]*) return 1 ;; esac
  kill -0 "$PID" 2>/dev/null || return 1
  if [ -r "/proc/$PID/cmdline" ]; then
    tr '\0' '\n' <"/proc/$PID/cmdline" | grep -qxF -e "-Dkaraf.data=$DATA"
  else
    ps -o args= -p "$PID" | grep -qF -e "-Dkaraf.data=$DATA"
  fi
}

launch() {
  local jars=("$ASSEMBLY"/lib/boot/*.jar "$ASSEMBLY"/lib/jdk9plus/*.jar) specs
  specs=$(ls "$ASSEMBLY"/lib/endorsed/org.apache.karaf.specs.locator-*.jar) && specs=${specs##*-} && specs=${specs%.jar}
  local modules=()
  local open
  for open in java.base/java.security java.base/java.net java.base/java.lang java.base/java.util \
    java.naming/javax.naming.spi java.rmi/sun.rmi.transport.tcp; do
    modules+=(--add-opens "$open=ALL-UNNAMED")
  done
  for open in java.base/sun.net.www.protocol.{file,http,https,jar} jdk.xml.dom/org.w3c.dom.html \
    java.rmi/sun.rmi.registry java.security.sasl/com.sun.security.sasl; do
    modules+=("--add-exports=$open=ALL-UNNAMED")
  done
  local detach=()
  [ "$COMMAND" = run ] || [ -z "$(command -v setsid)" ] || detach=(setsid)
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in *[Uu][Tt][Ff]*) ;; *) export LC_ALL=C.UTF-8 ;; esac
  cd "$DATA" || die "cannot enter $DATA"
  SODIENTU_DB_PASSWORD=${SODIENTU_DB_PASSWORD:-} "${detach[@]}" "$JAVA" ${SODIENTU_JAVA_OPTS:--Xmx512m} \
    -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Djava.security.manager=allow -Djava.awt.headless=true -Dfile.encoding=UTF-8 \
    --add-reads=java.xml=java.logging \
    --add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED \
    "--patch-module=java.base=$ASSEMBLY/lib/endorsed/org.apache.karaf.specs.locator-$specs.jar" \
    "--patch-module=java.xml=$ASSEMBLY/lib/endorsed/org.apache.karaf.specs.java.xml-$specs.jar" \
    "${modules[@]}" \
    "-Dkaraf.home=$ASSEMBLY" "-Dkaraf.base=$DATA" "-Dkaraf.data=$DATA" "-Dkaraf.etc=$DATA/etc" "-Dkaraf.log=$DATA/log" \
    "-Dkaraf.instances=$DATA/instances" "-Djava.io.tmpdir=$DATA/tmp" \
    "-Djava.util.logging.config.file=$DATA/etc/java.util.logging.properties" \
    -Dkaraf.startLocalConsole=false -Dkaraf.startRemoteShell=true \
    "-Dsodientu.port=$PORT" "-Dsodientu.ssh.port=$((PORT + 1))" \
    "-Dsodientu.rmi.registry.port=$((PORT + 2))" "-Dsodientu.rmi.server.port=$((PORT + 3))" \
    -classpath "$(IFS=: && printf '%s' "${jars[*]}")" org.apache.karaf.main.Main \
    >"$DATA/log/console.log" 2>&1 </dev/null &
  PID=$!
  printf '%s %s\n' "$PID" "$PORT" >"$PID_FILE"
}

# Prints what the health address answers, head included; nothing when nobody listens. Needs no program but bash.
health() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf 'GET /api/v1/health HTTP/1.0\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n' >&3
    timeout 10 cat <&3
  ) 2>/dev/null 9>&-
}

is_up() { [[ $1 =~ ^HTTP/1\.[01]\ 200 ]] && [[ $1 =~ \"status\"[[:space:]]*:[[:space:]]*\"UP\" ]]; }

is_down() { [[ $1 =~ \"status\"[[:space:]]*:[[:space:]]*\"DOWN\" ]]; }

# Making them takes its time and is no trouble.
makes_demo() { [[ $1 == *'the demo data are being made'* ]]; }

# What is wrong, out of a health answer: "part: problem; part: problem". The whole answer when it is written otherwise.
problems() {
  local found
  found=$(printf '%s' "$1" | tail -n 1 | grep -oE '"name":"[^"]*","status":"DOWN","problem":"[^"]*"' |
    sed -E 's/"name":"([^"]*)","status":"DOWN","problem":"([^"]*)"/\1: \2/')
  if [ -n "$found" ]; then
    printf '%s' "${found//$'\n'/; }"
  else
    printf '%s' "$1" | tail -n 1
  fi
}

start_server() {
  local log=$DATA/log/karaf.log from=1 answer='' down=0 making=0
  [ ! -f "$log" ] || from=$(($(wc -c <"$log") + 1))
  launch
  trap 'say; say "Stopping …"; stop_pid "$PID"; exit 0' INT TERM
  local began=$SECONDS limit=${SODIENTU_START_TIMEOUT:-300}
  while :; do
    answer=$(health "$PORT")
    if is_up "$answer"; then break; fi
    kill -0 "$PID" 2>/dev/null || failed "$from" "$answer"
    # A part that has given up says so with these words; other troubles may still pass.
    ! tail -c "+$from" "$log" 2>/dev/null | grep -qF ' Start failed: ' || failed "$from" "$answer"
    if makes_demo "$answer"; then
      down=0 making=$((making + 1))
      # A moment is enough to see that they are there already.
      [ "$making" != 8 ] || say "Making the demo data …"
      # Those of a district are a school year of many hundred classes.
      [ "$DEMO" != district ] || limit=${SODIENTU_START_TIMEOUT:-1800}
    elif is_down "$answer"; then
      down=$((down + 1))
    else
      down=0
    fi
    [ "$down" -lt 120 ] && [ $((SECONDS - began)) -lt "$limit" ] || failed "$from" "$answer"
    sleep 0.25
  done
  welcome
}

# One line with the reason, then the end. The server does not stay half up.
failed() {
  local log=$DATA/log/karaf.log lines reason
  lines=$(tail -c "+$1" "$log" 2>/dev/null | grep -F '| ERROR |')
  reason=$(printf '%s\n' "$lines" | grep -m 1 -oE 'Start failed: .*' | sed 's/^Start failed: //')
  [ -n "$reason" ] || ! is_down "$2" || reason=$(problems "$2")
  [ -n "$reason" ] || reason=$(printf '%s\n' "$lines" | head -n 1 | cut -d'|' -f6- | sed 's/^ *//')
  [ -n "$reason" ] || reason=$(grep -m 1 -iE 'error|exception' "$DATA/log/console.log" 2>/dev/null)
  stop_pid "$PID"
  die "the server did not start: $(printf '%s' "${reason:-no answer in time}" | cut -c1-400) (log: $log)"
}

welcome() {
  say "Sổ Điện Tử on http://127.0.0.1:$PORT/ (data: $DATA, ssh: port $((PORT + 1)), user admin, password in $DATA/ssh-password)"
  if [ "$DEMO" != none ]; then
    say "Demo accounts: $ACCOUNTS"
    if [ "$DEMO_PASSWORD_IS_NEW" = true ]; then
      say "Password of all demo accounts, shown this once: $(cat "$DATA/demo-password")"
    else
      say "Password of all demo accounts: in $DATA/demo-password"
    fi
  fi
  say "Ready: http://127.0.0.1:$PORT/"
}

# In the foreground: until the server ends by itself, by ./run stop or by Ctrl-C.
stay() {
  local code
  wait "$PID"
  code=$?
  rm -f "$PID_FILE"
  case $code in 0 | 130 | 143) exit 0 ;; *) die "the server ended with code $code (log: $DATA/log/karaf.log)" ;; esac
}

stop_pid() {
  local waited=0
  kill -TERM "$1" 2>/dev/null
  while kill -0 "$1" 2>/dev/null; do
    [ "$waited" -lt 600 ] || die "the server (pid $1) did not stop within a minute"
    waited=$((waited + 1))
    sleep 0.1
  done
  rm -f "$PID_FILE"
}

stop_server() {
  if ! running_pid; then
    rm -f "$PID_FILE" 2>/dev/null
    say "No server is running on the data folder $DATA"
    return 0
  fi
  stop_pid "$PID"
  say "Stopped"
}

server_status() {
  if ! running_pid; then
    say "Stopped (data: $DATA)"
    exit 3
  fi
  local answer
  answer=$(health "$RUNNING_PORT")
  if is_up "$answer"; then
    say "Running: http://127.0.0.1:$RUNNING_PORT/ (pid $PID, data: $DATA)"
  else
    say "Not ready: http://127.0.0.1:$RUNNING_PORT/ (pid $PID, data: $DATA) $(problems "$answer" | cut -c1-300)"
    exit 1
  fi
}
