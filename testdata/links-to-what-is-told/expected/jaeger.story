  +1.000s   0.004s  deployments: shop early [Deployment aaaaaaaa-0002-4000-8000-000000000000]
  +1.000s   0.004s    alice: alice create [201 rv -> 2]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"early","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"2"}}

  +0.000s   0.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 1]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"1"}}
  +2.000s   0.004s    replicasets: shop web-1 [ReplicaSet aaaaaaaa-0003-4000-8000-000000000000] link.class=children link.evidence=exact links=["owner: deployments shop/early (exact)","owner: deployments shop/late (exact)"]
                        ~ deployments: shop early
  +2.000s   0.004s      alice: alice create [201 rv -> 3]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-1","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"3","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"aaaaaaaa-0001-4000-8000-000000000000","controller":true},{"apiVersion":"apps/v1","kind":"Deployment","name":"early","uid":"aaaaaaaa-0002-4000-8000-000000000000"…
