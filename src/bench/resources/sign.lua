-- Each request is another mailbox's signature. Arguments: a word that makes this run's mailboxes its own, how many petitions they sign, and the number of the first.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(arguments)
  run = arguments[1]
  petitions = tonumber(arguments[2])
  first = tonumber(arguments[3] or "0")
  signed = 0
  headers = { ["Content-Type"] = "application/x-www-form-urlencoded" }
end

function request()
  signed = signed + 1
  local body = "name=Ana+Ruiz&email=" .. run .. "x" .. number .. "x" .. signed .. "%40example.org&country=CM&display=count&comment=&website="
  local petition = first + signed % petitions
  return wrk.format("POST", "/en/petitions/bench-" .. petition .. "/signatures", headers, body)
end
