  +0.000s 300.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:05:00.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"}}
  +5.000s   0.004s    replicasets: shop web-65466b9f77 [ReplicaSet aaaaaaaa-0002-4000-8000-000000000000] object.existence=referenced link.class=children link.evidence=inferred
  +5.000s   0.004s      pods: shop web-65466b9f77-abcde [Pod aaaaaaaa-0003-4000-8000-000000000000] link.class=children link.evidence=exact
  +5.000s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 15]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-65466b9f77-abcde","namespace":"shop","uid":"aaaaaaaa-0003-4000-8000-000000000000","resourceVersion":"15","creationTimestamp":"2026-11-23T12:00:05Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-65466b9f77","uid":"aaaaaaaa-0002-4000-8000-000000000000","controller":true}]},"spec":{"nodeName":"node-1","containers":[{…
+300.000s   0.004s    alice: alice delete [200]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"}}

+600.000s   0.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000001]
+600.000s   0.004s    alice: alice create [201 rv -> 30]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"30","creationTimestamp":"2026-11-23T12:10:00Z"}}
