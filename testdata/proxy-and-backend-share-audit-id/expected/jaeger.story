  +0.000s   0.020s  routes: shop web [Route aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.020s    alice: alice create [201] forwarded=true
  +0.005s   0.010s    alice: alice create [201 rv -> 10]
                        = {"kind":"Route","apiVersion":"route.openshift.io/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"}}
