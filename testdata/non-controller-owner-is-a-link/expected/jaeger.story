  +0.000s   0.004s  configmaps: shop shared [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] links=["owner: deployments shop/web (exact)","owner: deployments shop/api (exact)"]
                      ~ deployments: shop web
                      ~ deployments: shop api
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"shared","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"dddddddd-0001-4000-8000-000000000000"},{"apiVersion":"apps/v1","kind":"Deployment","name":"api","uid":"cccccccc-0001-4000…

  +0.000s   0.000s  nodes: node-1 [Node 11111111-0001-4000-8000-000000000000] object.existence=referenced time.unknown=true

  +0.000s   0.000s  deployments: shop api [Deployment cccccccc-0001-4000-8000-000000000000] object.existence=referenced time.unknown=true

  +0.000s   0.000s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000] object.existence=referenced time.unknown=true

  +1.000s   0.004s  replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] object.existence=referenced
  +1.000s   0.004s    pods: shop web-7d4b9c6f5d-x2x4z [Pod ffffffff-0001-4000-8000-000000000000] link.class=children link.evidence=exact links=["owner: nodes node-1 (exact)"]
                        ~ nodes: node-1
  +1.000s   0.004s      alice: alice create [201 rv -> 12]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-7d4b9c6f5d-x2x4z","namespace":"shop","uid":"ffffffff-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","ownerReferences":[{"apiVersion":"v1","kind":"Node","name":"node-1","uid":"11111111-0001-4000-8000-000000000000"},{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7d4b9c6f5d","uid":"bbbbbbb…
