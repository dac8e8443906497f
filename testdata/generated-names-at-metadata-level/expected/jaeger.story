  +3.000s   0.004s  pods: shop web-by-hand [Pod] object.identity=inferred
  +3.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   0.204s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10 inferred] attribution=inferred
  +0.050s   0.254s    replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] link.class=children link.evidence=inferred
  +0.050s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 11 inferred] attribution=inferred
  +0.100s   0.054s      pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] link.class=children link.evidence=inferred
  +0.100s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201] attribution=inferred
  +0.150s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
  +0.300s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 11]
  +0.200s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 10]

  +1.000s   0.004s  statefulsets: shop db [StatefulSet] object.identity=inferred
  +1.000s   0.004s    alice: alice create [201] attribution=inferred
  +1.100s   0.004s    pods: shop db-0 [Pod] object.identity=inferred link.class=children link.evidence=inferred
  +1.100s   0.004s      statefulset-controller: system:serviceaccount:kube-system:statefulset-controller create [201] attribution=inferred

  +2.000s   0.004s  cronjobs: shop nightly [CronJob] object.identity=inferred
  +2.000s   0.004s    alice: alice create [201] attribution=inferred
 +59.000s   0.004s    jobs: shop nightly-29012345 [Job] object.identity=inferred link.class=children link.evidence=inferred
 +59.000s   0.004s      cronjob-controller: system:serviceaccount:kube-system:cronjob-controller create [201] attribution=inferred
