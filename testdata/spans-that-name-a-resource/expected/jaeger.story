  +0.000s   0.010s  deployments: shop web [Deployment 00000000-0000-4000-8000-000000000001]
  +0.000s   0.010s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"00000000-0000-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"},"spec":{"replicas":1}}
  +0.000s   0.009s      apiserver: POST /apis/apps/v1/namespaces/{:namespace}/deployments log.source=apiserver log.duration=0.0089s
  +0.001s   0.007s        apiserver: Create log.source=apiserver log.duration=0.007s
  +0.100s   0.010s    replicasets: shop web-5d4f8c7b9 [ReplicaSet 00000000-0000-4000-8000-000000000002] link.class=children link.evidence=exact
  +0.100s   0.010s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 11]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-5d4f8c7b9","namespace":"shop","uid":"00000000-0000-4000-8000-000000000002","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:00Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"00000000-0000-4000-8000-000000000001","controller":true}]},"spec":{"replicas":1}}
  +0.200s   0.090s      pods: shop web-5d4f8c7b9-x2x4z [Pod 00000000-0000-4000-8000-000000000003] link.class=children link.evidence=exact
  +0.200s   0.010s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 12]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5d4f8c7b9-x2x4z","namespace":"shop","uid":"00000000-0000-4000-8000-000000000003","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:00Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5d4f8c7b9","uid":"00000000-0000-4000-8000-000000000002","controller":true}]},"spec":{"nodeName":"worker-1","containers":[{…
  +0.250s   0.040s        kubelet: syncPod log.source=kubelet log.duration=0.04s
