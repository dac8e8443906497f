  +0.000s   1.004s  services: shop dns [Service aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"dns","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"ports":[{"name":"dns","port":53,"protocol":"TCP","targetPort":53},{"name":"web","port":80,"protocol":"TCP","targetPort":8080}]}}
  +1.000s   0.004s    alice: alice update [200 rv 10 -> 11]
                        Δ spec.ports[port=53,protocol=UDP] null -> {"name":"dns-udp","port":53,"protocol":"UDP","targetPort":53}
                        Δ spec.ports[port=80,protocol=TCP].targetPort 8080 -> 8081
                        · metadata.resourceVersion "10" -> "11"

  +2.000s   1.004s  deployments: shop web [Deployment aaaaaaaa-0002-4000-8000-000000000000]
  +2.000s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:03Z"},"spec":{"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.27","ports":[{"containerPort":80,"protocol":"TCP"}],"volumeMounts":[{"name":"a","mountPath":"/a"},{"name":"b","mountPath":"/b"}…
  +3.000s   0.004s    alice: alice update [200 rv 20 -> 21]
                        Δ spec.template.spec.containers[name=proxy] null -> {"name":"proxy","image":"proxy:1"}
                        Δ spec.template.spec.containers[name=web].image "nginx:1.27" -> "nginx:1.28"
                        Δ spec.template.spec.containers[name=web].volumeMounts[mountPath="/b"].readOnly null -> true
                        · metadata.resourceVersion "20" -> "21"
